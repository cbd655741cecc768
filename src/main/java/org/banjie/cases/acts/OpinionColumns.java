package org.banjie.cases.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.acts.Countersigned.Word;
import org.banjie.cases.acts.PutByHand.How;

/** The five kinds of {@link Opinion} as {@code case_opinion} has them: its column {@code act}, and what each says. */
final class OpinionColumns {

    private OpinionColumns() {}

    /** What stands in the columns that not every kind has. */
    static Map<String, String> of(Opinion opinion) {
        return opinion.as(
                ended -> Map.of("act", "STEP", "step", ended.step(), "outcome", ended.outcome()),
                taken -> Map.of("act", "EXIT", "exit", taken.code()),
                OpinionColumns::put,
                OpinionColumns::passed,
                OpinionColumns::signed);
    }

    private static Map<String, String> passed(PassedOn passed) {
        var columns = new HashMap<>(Map.of("act", "PASSED", "step", passed.step(), "passedTo", passed.to()));
        if (passed.how() != PassedOn.How.FOR_GOOD) {
            columns.put("passedHow", passed.how().name());
        }
        return columns;
    }

    private static Map<String, String> signed(Countersigned signed) {
        var word = signed.word().name();
        return signed.whom()
                .map(uid -> Map.of("act", "SIGNED", "step", signed.step(), "outcome", word, "passedTo", uid))
                .orElseGet(() -> Map.of("act", "SIGNED", "step", signed.step(), "outcome", word));
    }

    private static Map<String, String> put(PutByHand put) {
        var to = put.to();
        if (to.isEmpty()) return Map.of("act", "HAND");
        return put.how() == How.ADMINISTERED
                ? Map.of("act", "HAND", "putTo", to.get())
                : Map.of("act", "HAND", "putTo", to.get(), "putHow", put.how().name());
    }

    static Opinion read(ResultSet row, Signature said) throws SQLException {
        return switch (row.getString("act")) {
            case "STEP" -> new StepEnded(said, row.getString("step"), row.getString("outcome"));
            case "EXIT" -> new ExitTaken(said, row.getString("exit_code"));
            case "HAND" ->
                new PutByHand(said, Optional.ofNullable(row.getString("put_to")), how(row.getString("put_how")));
            case "PASSED" ->
                new PassedOn(
                        said,
                        row.getString("step"),
                        row.getString("passed_to"),
                        passedHow(row.getString("passed_how")));
            case "SIGNED" ->
                new Countersigned(
                        said,
                        row.getString("step"),
                        Word.valueOf(row.getString("outcome")),
                        Optional.ofNullable(row.getString("passed_to")));
            default -> throw new IllegalStateException(row.getString("act"));
        };
    }

    private static PassedOn.How passedHow(String name) {
        return name == null ? PassedOn.How.FOR_GOOD : PassedOn.How.valueOf(name);
    }

    private static How how(String name) {
        return name == null ? How.ADMINISTERED : How.valueOf(name);
    }
}
