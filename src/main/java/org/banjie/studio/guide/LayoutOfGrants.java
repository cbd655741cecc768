package org.banjie.studio.guide;

import static org.banjie.studio.guide.fields.Field.choice;
import static org.banjie.studio.guide.fields.Field.field;
import static org.banjie.studio.guide.fields.Field.line;

import java.util.List;
import java.util.stream.Stream;
import org.banjie.studio.guide.GuideChoices.Offered;
import org.banjie.studio.guide.fields.ExcludeRows;
import org.banjie.studio.guide.fields.Field;
import org.banjie.studio.guide.fields.FieldSort;
import org.banjie.studio.guide.fields.Group;
import org.banjie.studio.guide.fields.Part;
import org.banjie.studio.guide.fields.Rule;

/** What the page of a guide asks of what is granted: money or a service, what it excludes, and with what it is compared later. */
final class LayoutOfGrants {

    private LayoutOfGrants() {}

    static Part money(Offered offered) {
        var all = Stream.of(paid(offered), served(offered), reviewed()).flatMap(List::stream);
        return Part.of("grants", all.toArray(Field[]::new));
    }

    static Part excludes(Offered offered) {
        return Part.of("excludes", excludeRows(offered));
    }

    static Part lists(Offered offered) {
        return Part.of("lists", listRows(offered), choice("spotCheck", offered.words("yes", "true")));
    }

    private static List<Field> paid(Offered offered) {
        return List.of(
                choice("grants.every", offered.words("every", "MONTH", "ONCE", "SERVICE")),
                choice("grants.from", offered.words("from", "NEXT", "DECISION", "APPLICATION")),
                choice("grants.table", offered.tables()),
                line("grants.answer"),
                choice("grants.bank", offered.answers()),
                choice("grants.holder", offered.answers()),
                choice("grants.account", offered.answers()),
                line("grants.payee.name"),
                line("grants.payee.number"));
    }

    private static List<Field> served(Offered offered) {
        return List.of(
                choice("grants.service.unit", offered.words("counted", "HOURS", "VISITS")),
                line("grants.service.count"),
                line("grants.service.until"),
                line("grants.service.what"),
                line("grants.service.place"),
                choice("grants.service.price", offered.tables()));
    }

    private static List<Field> reviewed() {
        return List.of(
                new Field("grants.review.kind", FieldSort.LINE, false, Rule.CODE, List.of()),
                field("grants.review.asks", FieldSort.LINES));
    }

    private static Group excludeRows(Offered offered) {
        return new ExcludeRows(List.of(
                line("kind").must(Rule.CODE),
                field("granted", FieldSort.LINES),
                field("applied", FieldSort.LINES),
                choice("of", offered.words("of", "PERSON", "HOUSEHOLD")),
                choice("then", offered.words("then", "REFUSED", "TOLD")).must(),
                line("says.zh").must(),
                line("says.en").must(),
                line("basis").must()));
    }

    private static Group listRows(Offered offered) {
        return new Group(
                "lists",
                List.of(
                        choice("list", offered.lists()).must(),
                        line("says.zh").must(),
                        line("says.en").must(),
                        line("basis").must()));
    }
}
