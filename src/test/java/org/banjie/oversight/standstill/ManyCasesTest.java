package org.banjie.oversight.standstill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.banjie.cases.search.OpenCases;
import org.banjie.casework.standstill.Sentries;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A piece of the watchman's work costs the same however many cases are open: counted in pages of the database, in one run
 * before and after they grow threefold ({@code -Dmany.cases=1000000} for a million, which prints the time of the whole
 * round too).
 */
class ManyCasesTest extends Story {

    private static final int A_PIECE = 500;
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("many.cases", 30_000);

    @Autowired
    Sentries sentries;

    @Autowired
    OpenCases open;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_piece_looks_at_as_little_among_many_cases_as_among_few() {
        var like = files(Household.of(1, "900"));
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var cases = new ManyCases(db, like);
            cases.add(1, FEW);
            var few = pages(cases, like);
            cases.add(FEW + 1, MANY);
            var many = pages(cases, like);
            System.out.printf("a piece: %d pages among %d cases, %d among %d%n", few, FEW, many, MANY);
            assertThat(many).isLessThan(few * 2);
            round(cases);
        });
    }

    private long pages(ManyCases cases, String after) {
        var before = cases.looked();
        var piece = open.after(after, A_PIECE);
        assertThat(piece).hasSize(A_PIECE);
        assertThat(sentries.look(piece)).isEmpty();
        return cases.looked() - before;
    }

    /** Every one of them; one that has lost its process among them all is found. */
    private void round(ManyCases cases) {
        var lost = cases.loses(MANY / 2);
        var began = System.nanoTime();
        var found = new ArrayList<String>();
        var looked = 0;
        for (var piece = open.after("", A_PIECE); !piece.isEmpty(); piece = next(piece)) {
            sentries.look(piece).forEach(one -> found.add(one.caseNo()));
            looked += piece.size();
        }
        System.out.printf("a round of %d cases in %d ms%n", looked, (System.nanoTime() - began) / 1_000_000);
        assertThat(found).contains(lost);
        assertThat(found).filteredOn(cases::isOne).containsExactly(lost);
    }

    private List<String> next(List<String> piece) {
        return open.after(piece.get(piece.size() - 1), A_PIECE);
    }
}
