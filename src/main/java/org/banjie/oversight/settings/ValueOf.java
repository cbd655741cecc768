package org.banjie.oversight.settings;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/**
 * What a setting is at present, and who says so.
 *
 * @param text what it is; empty for nothing, and for a secret
 */
record ValueOf(boolean isSet, String text, Where where) {

    /** Passwords that are written into an address. */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?i)(//)[^/@\\s]*:[^/@\\s]*(?=@)|((?:password|secret|token|key)=)[^&;\\s]*");

    /** Where a value comes from. */
    enum Where {
        /** As delivered, or because nobody has set it. */
        DELIVERED,
        /** A file of this installation. */
        FILE,
        ENVIRONMENT,
        /** Said when the program was started. */
        START,
        /** Worked out by the program itself, such as the address of the database that comes with it. */
        PROGRAM
    }

    static ValueOf of(ToldSetting setting, Environment environment) {
        if (setting.isMap()) return several(setting, environment);
        var said = environment.getProperty(setting.name());
        if (said == null || said.isBlank()) return otherwise(setting);
        return new ValueOf(true, setting.isSecret() ? "" : masked(said), where(setting.name(), environment));
    }

    private static ValueOf otherwise(ToldSetting setting) {
        var text = setting.otherwise();
        return new ValueOf(text != null, text == null ? "" : text, Where.DELIVERED);
    }

    private static ValueOf several(ToldSetting setting, Environment environment) {
        var all = Binder.get(environment)
                .bind(setting.name(), Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        var text = new TreeMap<>(all)
                .entrySet().stream()
                        .map(one -> one.getKey() + " = " + masked(one.getValue()))
                        .collect(Collectors.joining("; "));
        var where = all.keySet().stream()
                .findFirst()
                .map(key -> where(setting.name() + "." + key, environment))
                .orElse(Where.DELIVERED);
        return new ValueOf(!all.isEmpty(), text, where);
    }

    static String masked(String said) {
        return IN_ADDRESS.matcher(said).replaceAll("$1$2●●●");
    }

    private static Where where(String name, Environment environment) {
        var asked = ConfigurationPropertyName.of(name);
        for (var source : ConfigurationPropertySources.get(environment)) {
            if (source.getConfigurationProperty(asked) != null) return where(source);
        }
        return Where.PROGRAM;
    }

    private static Where where(ConfigurationPropertySource source) {
        var called = source.getUnderlyingSource() instanceof PropertySource<?> named ? named.getName() : "";
        if (called.equals("systemEnvironment")) return Where.ENVIRONMENT;
        if (called.equals("commandLineArgs") || called.equals("systemProperties")) return Where.START;
        if (!called.startsWith("Config resource")) return Where.PROGRAM;
        return called.contains("class path resource") ? Where.DELIVERED : Where.FILE;
    }
}
