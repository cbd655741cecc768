package org.banjie.site;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines may read: the door, the guides and the prices, and no page that names people. */
@Controller
class Robots {

    private static final String TEXT =
            """
            User-agent: *
            Disallow: /publicity
            Disallow: /objections
            Disallow: /tracking
            Disallow: /my
            Disallow: /worklist
            Disallow: /api
            """;

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(TEXT);
    }
}
