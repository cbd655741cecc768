package org.banjie.site.look;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Light or dark, letter size, contrast: for browsers without scripts (with one, look.ts does it in place). */
@Controller
class LookSwitch {

    @PostMapping("/site/look")
    ResponseEntity<Void> change(
            @CookieValue(name = Look.COOKIE, required = false) String now,
            @RequestParam(required = false) String theme,
            @RequestParam(required = false) String size,
            @RequestParam(required = false) String contrast,
            @RequestParam(defaultValue = "/") String back) {
        var look = Look.parse(now).with(theme, size, contrast);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, Here.local(back))
                .header(HttpHeaders.SET_COOKIE, cookie(look).toString())
                .build();
    }

    private static ResponseCookie cookie(Look look) {
        return ResponseCookie.from(Look.COOKIE, look.cookie())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .build();
    }
}
