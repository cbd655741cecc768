package org.banjie.access.sessions;

import org.banjie.vault.Vault;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.web.servlet.server.Session.Cookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** A session that was begun on one instance is good on every other: Spring Session, its table, our seals. */
@Configuration(proxyBeanMethods = false)
class SharedSessions {

    /** The name Spring Session looks for. */
    @Bean
    static ConversionService springSessionConversionService(Vault vault) {
        return SealedAttributes.with(vault);
    }

    /** Two requests of one browser may write the same attribute at one moment. */
    @Bean
    static PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsInPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    static CookieSerializer sessionCookie(ServerProperties server, Vault vault) {
        return new SealedCookie(plain(server.getServlet().getSession().getCookie()), vault);
    }

    private static DefaultCookieSerializer plain(Cookie settings) {
        var plain = new DefaultCookieSerializer();
        var given = PropertyMapper.get().alwaysApplyingWhenNonNull();
        given.from(settings::getName).to(plain::setCookieName);
        given.from(settings::getPath).to(plain::setCookiePath);
        given.from(settings::getHttpOnly).to(plain::setUseHttpOnlyCookie);
        given.from(settings::getSecure).to(plain::setUseSecureCookie);
        given.from(settings::getSameSite).as(site -> site.attributeValue()).to(plain::setSameSite);
        return plain;
    }
}
