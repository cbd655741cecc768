package org.banjie.payments.bank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Cases;
import org.banjie.notices.messages.Messages;
import org.banjie.payments.PaymentItem;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/**
 * Tells families what the bank has answered: of a sum paid once that it was paid, of any payment that it came back. Of a month
 * that was paid nobody is told: it comes on its day.
 */
@Component
class BankNews {

    private final Cases cases;
    private final Messages messages;

    BankNews(Cases cases, Messages messages) {
        this.cases = cases;
        this.messages = messages;
    }

    /** @param items of the roster, by id */
    void tell(boolean once, List<BankAnswer> answers, Map<Long, PaymentItem> items) {
        var told = answers.stream().filter(answer -> once || !answer.paid()).toList();
        var numbers = told.stream()
                .map(one -> items.get(one.item()).caseNo())
                .distinct()
                .toList();
        if (numbers.isEmpty()) return;
        var known = cases.byNumber(numbers);
        var phones = cases.phones(numbers);
        told.stream()
                .filter(answer -> known.containsKey(items.get(answer.item()).caseNo()))
                .forEach(answer -> tell(answer, items.get(answer.item()).caseNo(), phones));
    }

    private void tell(BankAnswer answer, String caseNo, Map<String, String> phones) {
        var code = answer.paid() ? "sum-paid" : "payment-failed";
        var phone = phones.getOrDefault(caseNo, "");
        messages.write(caseNo, phone, Locale.CHINA, code, "", caseNo, Yuan.said(answer.amount()));
    }
}
