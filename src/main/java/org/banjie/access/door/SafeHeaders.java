package org.banjie.access.door;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** What every answer tells the browser to refuse, whatever a page contains. */
final class SafeHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    /** Pages of the studio's editors: the libraries that draw there place things by style attributes; nothing else is wider. */
    private static final String EDITORS = "/studio/*/edit/*";

    static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                PathPatternRequestMatcher.withDefaults().matcher(EDITORS),
                new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY + "; style-src-attr 'unsafe-inline'")));
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher(EDITORS)),
                new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY)));
        // over TLS only; what else there is below the host, its owner knows
        headers.httpStrictTransportSecurity(strict -> strict.includeSubDomains(false));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        // a form that was sent after the session ended leads back to its page, hence the path within this site
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"));
        headers.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
