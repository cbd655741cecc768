package org.banjie.payments.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.files.BrokenCsv;
import org.banjie.files.Csv;
import org.banjie.refusal.InputError;

/**
 * What a bank sent back, line by line: {@code 批次,序号,金额,结果,原因}.
 *
 * @param line counted from 1, the head included
 * @param item id of the item
 * @param why the bank's words for a failure, empty for a payment
 */
record BankAnswer(int line, long roster, long item, BigDecimal amount, boolean paid, String why) {

    private static final Map<String, Boolean> RESULTS = Map.of("PAID", true, "成功", true, "FAILED", false, "失败", false);
    private static final int FIELDS = 4;

    @Override
    public String toString() {
        return "BankAnswer[" + line + "]";
    }

    /** Reads a file; what is wrong with its lines goes into {@code errors}, each by its line. */
    static List<BankAnswer> read(byte[] file, List<InputError> errors) {
        var answers = new ArrayList<BankAnswer>();
        try {
            for (var row : Csv.rows(Csv.text(file))) {
                if (row.line() == 1) continue;
                var answer = read((int) row.line(), row.cells());
                if (answer == null) errors.add(error((int) row.line(), "unreadable"));
                else answers.add(answer);
            }
        } catch (BrokenCsv open) {
            errors.add(error((int) open.line(), "unreadable"));
        }
        if (answers.isEmpty() && errors.isEmpty()) errors.add(error(1, "empty"));
        return answers;
    }

    static InputError error(int line, String code, Object... more) {
        var arguments = new ArrayList<Object>(List.of(Integer.toString(line)));
        arguments.addAll(List.of(more));
        return new InputError("line[" + line + "]", code, "payments.return." + code, arguments);
    }

    private static BankAnswer read(int line, List<String> fields) {
        if (fields.size() < FIELDS || !RESULTS.containsKey(fields.get(3).toUpperCase(Locale.ROOT))) return null;
        try {
            return new BankAnswer(
                    line,
                    Long.parseLong(fields.get(0)),
                    Long.parseLong(fields.get(1)),
                    new BigDecimal(fields.get(2)),
                    RESULTS.get(fields.get(3).toUpperCase(Locale.ROOT)),
                    fields.size() > FIELDS ? fields.get(4) : "");
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
