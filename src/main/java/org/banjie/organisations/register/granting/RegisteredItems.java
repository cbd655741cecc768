package org.banjie.organisations.register.granting;

import java.util.List;
import org.banjie.cases.Case;
import org.banjie.organisations.register.Changes;
import org.banjie.organisations.register.Organisation;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.Organisations;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** The items of registration a decision is about, one sentence each, as papers say them. */
@Component
class RegisteredItems {

    private final Organisations register;
    private final Changes changes;
    private final Sentences sentences;

    RegisteredItems(Organisations register, Changes changes, Sentences sentences) {
        this.register = register;
        this.changes = changes;
        this.sentences = sentences;
    }

    List<String> of(Case found, OrganisationApplication application) {
        return application.establishes()
                ? register.foundedBy(found.caseNo()).map(this::founded).orElse(List.of())
                : application.uscc().map(uscc -> changed(uscc, found.caseNo())).orElse(List.of());
    }

    private List<String> founded(Organisation one) {
        return List.of(
                item("ADDRESS", one.address()),
                item("SCOPE", one.scope()),
                item("FUND", one.fund().stripTrailingZeros().toPlainString()));
    }

    private List<String> changed(String uscc, String caseNo) {
        return changes.of(uscc).stream()
                .filter(change -> change.caseNo().equals(caseNo))
                .map(change -> change.becomes() == null
                        ? text("organisations.item." + change.item())
                        : change.was() == null
                                ? item(change.item(), change.becomes())
                                : text(
                                        "organisations.paper.change",
                                        text("organisations.item." + change.item()),
                                        change.was(),
                                        change.becomes()))
                .toList();
    }

    private String item(String item, String value) {
        return text("organisations.paper.item", text("organisations.item." + item), value);
    }

    private String text(String key, Object... facts) {
        return sentences.onPaper(key, facts);
    }
}
