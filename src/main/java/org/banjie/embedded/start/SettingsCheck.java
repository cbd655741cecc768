package org.banjie.embedded.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.banjie.refusal.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Looks at the settings before anything is started: a misspelt name that is silently ignored is worse than a refusal.
 * The names there are stand in {@code META-INF/additional-spring-configuration-metadata.json}, where editors read them
 * too.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class SettingsCheck implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        KnownSettings.refuseOthers(settings);
        types(settings);
        contradictions(settings);
    }

    private static void types(Environment settings) {
        flag(settings, "banjie.demo");
        flag(settings, "banjie.training");
        whole(settings, "banjie.demo.cases");
        instant(settings, "banjie.training.start");
        folder(settings, "banjie.home");
    }

    private static void contradictions(Environment settings) {
        var demo = on(settings, "banjie.demo");
        if (!demo && on(settings, "banjie.training")) {
            throw new StartRefused(
                    "设置矛盾 · banjie.training=true needs banjie.demo=true: a practice system must not hold real cases");
        }
        if (!on(settings, "banjie.training") && given(settings, "banjie.training.start")) {
            throw new StartRefused(
                    "设置矛盾 · banjie.training.start needs banjie.training=true: the clock of a real system shows real time");
        }
        if (!demo && !given(settings, "spring.ldap.urls")) {
            throw new StartRefused(
                    "设置矛盾 · banjie.demo=false refuses the demonstration accounts, so set spring.ldap.urls to the directory people sign in with");
        }
        var database = settings.getProperty("spring.datasource.url", "");
        if (!database.isEmpty() && !database.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "设置有误 · spring.datasource.url must begin with jdbc:postgresql:, only PostgreSQL 15+ will do");
        }
    }

    private static void flag(Environment settings, String name) {
        var value = settings.getProperty(name, "false");
        if (!value.equals("true") && !value.equals("false")) throw wrong(name, value, "true or false");
    }

    private static void whole(Environment settings, String name) {
        var value = settings.getProperty(name, "0");
        if (!value.matches("\\d{1,5}")) throw wrong(name, value, "a whole number from 0 to 99999");
    }

    private static void instant(Environment settings, String name) {
        var value = settings.getProperty(name, "");
        try {
            if (!value.isEmpty()) OffsetDateTime.parse(value);
        } catch (DateTimeException e) {
            throw wrong(name, value, "an instant like 2026-02-09T09:00:00+08:00");
        }
    }

    private static void folder(Environment settings, String name) {
        var value = settings.getProperty(name, "");
        try {
            if (value.isBlank() || Path.of(value).toFile().isFile()) throw wrong(name, value, "a folder");
        } catch (InvalidPathException e) {
            throw wrong(name, value, "a folder");
        }
    }

    private static boolean on(Environment settings, String name) {
        return settings.getProperty(name, Boolean.class, false);
    }

    private static boolean given(Environment settings, String name) {
        return !settings.getProperty(name, "").isBlank();
    }

    private static StartRefused wrong(String name, String value, String expected) {
        return new StartRefused("设置有误 · %s=%s is not %s".formatted(name, value, expected));
    }
}
