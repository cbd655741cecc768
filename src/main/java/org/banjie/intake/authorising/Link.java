package org.banjie.intake.authorising;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.banjie.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address that is sent to an adult's phone: it cannot be guessed, and only a hash of it is kept. */
@Component("authorisationLink")
class Link {

    static final String PATH = "/consents/";

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;
    private final String site;

    Link(
            Vault vault,
            @Value("${banjie.public-url:}") String outside,
            @Value("http://127.0.0.1:${server.port:8080}") String here) {
        this.vault = vault;
        this.site = (outside.isBlank() ? here : outside.strip()).replaceFirst("/$", "");
    }

    String next() {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] hash(String token) {
        return vault.hmac("authorisation link", token.getBytes(StandardCharsets.UTF_8));
    }

    String address(String token) {
        return site + PATH + token;
    }
}
