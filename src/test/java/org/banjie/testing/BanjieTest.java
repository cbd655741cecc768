package org.banjie.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.banjie.Banjie;
import org.banjie.background.running.ByHand;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.event.ApplicationEventsTestExecutionListener;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextTestExecutionListener;
import org.springframework.test.context.transaction.TransactionalTestExecutionListener;

/**
 * The whole program on a fresh PostgreSQL database and the demonstration directory, on a random port, with no made-up
 * cases; jobs and what runs by itself are done only when a test has them done ({@link ByHand}); it is 2026-02-09T09:00 in Shanghai until {@link TestClock} moves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Banjie.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "banjie.demo=true",
            "banjie.demo.cases=0",
            "banjie.background=false"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
// without the one that looks through every bean for mocks after every test
@TestExecutionListeners({
    ApplicationEventsTestExecutionListener.class,
    DependencyInjectionTestExecutionListener.class,
    DirtiesContextTestExecutionListener.class,
    TransactionalTestExecutionListener.class
})
@Import({TestClock.AsBean.class, ByHand.class})
public @interface BanjieTest {}
