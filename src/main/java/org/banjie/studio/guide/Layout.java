package org.banjie.studio.guide;

import static org.banjie.studio.guide.fields.Field.choice;
import static org.banjie.studio.guide.fields.Field.field;
import static org.banjie.studio.guide.fields.Field.line;
import static org.banjie.studio.guide.fields.Field.many;

import java.util.List;
import org.banjie.sets.FileSet;
import org.banjie.studio.guide.GuideChoices.Offered;
import org.banjie.studio.guide.fields.BasisRows;
import org.banjie.studio.guide.fields.CategoryRows;
import org.banjie.studio.guide.fields.Field;
import org.banjie.studio.guide.fields.FieldSort;
import org.banjie.studio.guide.fields.Group;
import org.banjie.studio.guide.fields.GuidePapers;
import org.banjie.studio.guide.fields.PaperRows;
import org.banjie.studio.guide.fields.Part;
import org.banjie.studio.guide.fields.Rule;
import org.banjie.studio.guide.fields.SettingRows;
import org.banjie.studio.guide.fields.SightRows;

/** What the pages of a guide and of its papers ask, in the order in which they ask. Code, model and form stay as they are. */
final class Layout {

    private Layout() {}

    static List<Part> of(String file, Offered offered) {
        return file.equals(FileSet.PAPERS) ? papers(offered) : guide(offered);
    }

    /** The printed papers. */
    private static List<Part> papers(Offered offered) {
        var papers = new PaperRows(List.of(
                line("code").must(Rule.CODE),
                line("title").must(),
                choice("template", offered.templates()).must(),
                line("series"),
                choice("remedies", offered.words("yes", "true", "false")).must(),
                choice("tracking", offered.words("yes", "true", "false")).must(),
                field("needs", FieldSort.LINES).must(),
                field("may", FieldSort.LINES),
                field("notes", FieldSort.LINES)));
        var bases = new BasisRows(List.of(
                choice("paper", offered.papers()).must(),
                line("law").must(),
                line("article").must(),
                line("says"),
                field("from", FieldSort.DATE).must(Rule.DAY)));
        return List.of(Part.of("papers", papers), Part.of("bases", bases));
    }

    private static List<Part> guide(Offered offered) {
        return List.of(
                Part.of(
                        "matter",
                        line("name.zh").must(),
                        line("name.en").must(),
                        field("summary.zh", FieldSort.LONG).must(),
                        field("summary.en", FieldSort.LONG).must(),
                        choice("applicant", offered.words("applicant", "PERSON", "ORGANISATION"))
                                .must(),
                        choice("identityMayFollow", offered.words("yes", "true")),
                        choice("retired", offered.words("yes", "true")),
                        line("fees.zh").must(),
                        line("fees.en").must(),
                        line("contact.zh").must(),
                        line("contact.en").must()),
                Part.of(
                        "number",
                        categories(),
                        choice("category.answer", offered.answers()),
                        line("category.otherwise").must(Rule.PREFIX)),
                Part.of(
                        "who",
                        many("fillableBy", offered.fillers()),
                        choice("opening", offered.words("opening", "FILLER", "ADMINISTRATION")),
                        new Field("youngest", FieldSort.NUMBER, false, Rule.AGE, List.of()),
                        line("guide.who.zh"),
                        line("guide.who.en"),
                        line("guide.where.zh"),
                        line("guide.where.en"),
                        line("guide.also.zh"),
                        line("guide.also.en"),
                        field("handingIn.zh", FieldSort.LINES),
                        field("handingIn.en", FieldSort.LINES),
                        line("handingIn.button.zh"),
                        line("handingIn.button.en"),
                        line("handingIn.received.zh"),
                        line("handingIn.received.en")),
                Part.of(
                        "place",
                        choice("jurisdiction.area", offered.answers()).must(),
                        choice("jurisdiction.residence", offered.answers()),
                        line("jurisdiction.basis").must(),
                        line("jurisdiction.name.zh"),
                        line("jurisdiction.name.en"),
                        choice("jurisdiction.signedBy", offered.words("signedBy", "DISTRICT"))),
                Part.of(
                        "limit",
                        field("limit.days", FieldSort.NUMBER).must(Rule.DAYS),
                        choice("limit.unit", offered.words("unit", "WORKING", "CALENDAR"))
                                .must(),
                        line("limit.basis").must(),
                        choice("limit.table", offered.tables()),
                        line("guide.limit.zh"),
                        line("guide.limit.en")),
                Part.of("settings", settings()),
                LayoutOfGrants.money(offered),
                LayoutOfGrants.excludes(offered),
                LayoutOfGrants.lists(offered),
                Part.of("law", field("legalBasis", FieldSort.LINES).must(), choice("contests", offered.answers())),
                Part.of("materials", materials(offered), choice("materialsTable", offered.tables())),
                Part.of("stages", stages(offered)),
                Part.of("exits", exits(offered)),
                Part.of("eyes", separate(offered), many("fourEyes", offered.steps())),
                Part.of("sight", sight(offered), field("publicFields", FieldSort.LINES)));
    }

    private static Group categories() {
        return new CategoryRows(
                line("code").must(Rule.CODE),
                new Field("prefix", FieldSort.LINE, false, Rule.PREFIX, List.of()),
                List.of(line("zh"), line("en")));
    }

    private static Group settings() {
        return new SettingRows(List.of(
                line("name").must(Rule.CODE),
                field("from", FieldSort.DATE).must(Rule.DAY),
                line("value").must(),
                line("basis").must()));
    }

    private static Group materials(Offered offered) {
        return new GuidePapers(
                "materials",
                List.of(
                        line("code").must(Rule.CODE),
                        line("name.zh").must(),
                        line("name.en").must()),
                choice("when", offered.words("when", GuidePapers.ALWAYS, GuidePapers.ASKED, GuidePapers.MAY))
                        .must(),
                List.of(choice("personal", offered.words("yes", "true")), line("blank"), line("basis")));
    }

    private static Group stages(Offered offered) {
        return new Group(
                "stages",
                List.of(
                        line("code").must(Rule.CODE),
                        line("name.zh").must(),
                        line("name.en").must(),
                        many("steps", offered.elements())));
    }

    private static Group exits(Offered offered) {
        return new Group(
                "exits",
                List.of(
                        line("code").must(Rule.CODE),
                        choice("message", offered.messages()).must(),
                        line("name.zh").must(),
                        line("name.en").must(),
                        line("closing"),
                        line("basis"),
                        line("entry"),
                        choice("until", offered.words("until", "DECISION")),
                        line("within"),
                        many("seenBy", offered.roles()),
                        many("by", offered.fillers())));
    }

    private static Group separate(Offered offered) {
        return new Group(
                "separate",
                List.of(
                        choice("step", offered.steps()).must(),
                        many("from", offered.steps()),
                        line("basis").must()));
    }

    private static Group sight(Offered offered) {
        return new SightRows(
                choice("role", offered.roles()).must(),
                choice("level", offered.words("level", "NONE", "PUBLIC", "MASKED", "READING", "FULL"))
                        .must());
    }
}
