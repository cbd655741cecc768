package org.banjie.testing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Before each test nobody has guessed or asked for a code: what the test before did is not held against it. */
public final class FreshBudgets implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        if (!test.hasApplicationContext()) return;
        test.getApplicationContext()
                .getBeanProvider(JdbcClient.class)
                .ifAvailable(db -> db.sql("delete from guess_budget").update());
    }
}
