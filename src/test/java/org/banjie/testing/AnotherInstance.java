package org.banjie.testing;

import java.util.stream.Stream;
import org.banjie.Banjie;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.Environment;

/** A second instance of the program on the database and the key file of the one under test; its clock is the world's. */
public final class AnotherInstance implements AutoCloseable {

    private final ServletWebServerApplicationContext program;

    private AnotherInstance(ServletWebServerApplicationContext program) {
        this.program = program;
    }

    /** @param settings of its own, as {@code --name=value} */
    public static AnotherInstance beside(Environment first, String... settings) {
        var same = Stream.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "banjie.home")
                .map(name -> "--" + name + "=" + first.getProperty(name));
        var own = Stream.of(
                "--server.port=0",
                "--spring.liquibase.enabled=false",
                "--banjie.demo.cases=0",
                "--banjie.background=false",
                "--camunda.bpm.job-execution.enabled=false",
                "--banjie.session.longest=36500d");
        var all =
                Stream.of(same, own, Stream.of(settings)).flatMap(some -> some).toArray(String[]::new);
        return new AnotherInstance(
                (ServletWebServerApplicationContext) new SpringApplicationBuilder(Banjie.class).run(all));
    }

    public int port() {
        return program.getWebServer().getPort();
    }

    @Override
    public void close() {
        program.close();
    }
}
