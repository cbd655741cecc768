package org.banjie.organisations.register.granting;

import java.util.ArrayList;
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
        var items = new ArrayList<String>();
        items.add(item(one.type(), "ADDRESS", one.address()));
        items.add(item(one.type(), "PURPOSE", one.purpose()));
        items.add(item(one.type(), "SCOPE", one.scope()));
        if (one.activityArea() != null) items.add(item(one.type(), "ACTIVITY_AREA", one.activityArea()));
        items.add(item(one.type(), "FUND", one.fund().stripTrailingZeros().toPlainString()));
        return items;
    }

    private List<String> changed(String uscc, String caseNo) {
        var type = register.find(uscc).map(Organisation::type).orElse("ASSOCIATION");
        return changes.of(uscc).stream()
                .filter(change -> change.caseNo().equals(caseNo))
                .map(change -> change.becomes() == null
                        ? called(type, change.item())
                        : change.was() == null
                                ? item(type, change.item(), change.becomes())
                                : text(
                                        "organisations.paper.change",
                                        called(type, change.item()),
                                        change.was(),
                                        change.becomes()))
                .toList();
    }

    private String item(String type, String item, String value) {
        return text("organisations.paper.item", called(type, item), value);
    }

    /** 活动资金 of an association, 开办资金 of a private unit; everything else is called the same of both. */
    private String called(String type, String item) {
        return text(item.equals("FUND") ? "organisations.fund." + type : "organisations.item." + item);
    }

    private String text(String key, Object... facts) {
        return sentences.onPaper(key, facts);
    }
}
