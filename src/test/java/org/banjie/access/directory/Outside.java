package org.banjie.access.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.LdapContextSource;

/** A directory read as the program reads it, with the settings it ships with, and without the rest of the program. */
final class Outside {

    final DirectorySettings settings;
    final DirectoryPeople people;
    final Passwords passwords;

    private Outside(LdapContextSource source, String... settings) {
        this.settings = settings(settings);
        this.people = new DirectoryPeople(
                new LdapTemplate(source), this.settings, new PagedSearch(source, this.settings), Clock.systemUTC());
        this.passwords = new Passwords(source, people);
    }

    /** @param settings as on the command line; a word alone is a profile */
    static Outside at(String url, String base, String reader, String password, String... settings) {
        var source = new LdapContextSource();
        source.setUrl(url);
        source.setBase(base);
        source.setUserDn(reader);
        source.setPassword(password);
        source.afterPropertiesSet();
        return new Outside(source, settings);
    }

    void start() {
        new DirectoryAtStart(people, settings).afterSingletonsInstantiated();
    }

    private static DirectorySettings settings(String... settings) {
        var environment = new StandardEnvironment();
        environment.setConversionService(new ApplicationConversionService());
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings));
        Arrays.stream(settings)
                .filter(one -> !one.startsWith("--"))
                .forEach(profile -> read("application-" + profile + ".yaml", environment));
        read("application.yaml", environment);
        return Binder.get(environment).bindOrCreate("banjie.directory", DirectorySettings.class);
    }

    private static void read(String file, StandardEnvironment environment) {
        try {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
