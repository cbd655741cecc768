package org.banjie.access.directory;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.ldap.LdapConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;

/** The way to the directory: pooled for look-ups, with time limits, so that a directory that hangs does not hang us. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryConnection {

    private static final Map<String, Object> LIMITS = Map.of(
            "com.sun.jndi.ldap.connect.timeout", "3000",
            "com.sun.jndi.ldap.read.timeout", "10000",
            "com.sun.jndi.ldap.connect.pool.timeout", "3000");

    @Bean
    LdapContextSource contextSource(LdapConnectionDetails directory) {
        var base = directory.getBase() == null ? "" : directory.getBase();
        LdapContextSource source = new DefaultSpringSecurityContextSource(List.of(directory.getUrls()), base);
        if (directory.getUsername() != null) {
            source.setUserDn(directory.getUsername());
            source.setPassword(directory.getPassword());
        }
        source.setPooled(true);
        source.setBaseEnvironmentProperties(LIMITS);
        return source;
    }

    @Bean
    LdapTemplate ldapTemplate(LdapContextSource source) {
        var template = new LdapTemplate(source);
        // Active Directory ends its answers with where else one could ask
        template.setIgnorePartialResultException(true);
        return template;
    }
}
