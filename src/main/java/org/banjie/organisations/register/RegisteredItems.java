package org.banjie.organisations.register;

import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The items of registration a decision is about, one sentence each, as papers say them. */
@Component
class RegisteredItems {

    private final Organisations register;
    private final Changes changes;
    private final MessageSource messages;

    RegisteredItems(Organisations register, Changes changes, MessageSource messages) {
        this.register = register;
        this.changes = changes;
        this.messages = messages;
    }

    List<String> of(Case found, Application application) {
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
        return messages.getMessage(key, facts, Locale.SIMPLIFIED_CHINESE);
    }
}
