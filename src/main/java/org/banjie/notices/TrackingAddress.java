package org.banjie.notices;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the public page of a case is, as people outside reach it: for pictures that a phone reads. */
@Component
public class TrackingAddress {

    private final String pattern;

    TrackingAddress(
            @Value("${banjie.notices.tracking-address:http://127.0.0.1:${server.port:8080}/tracking/{caseNo}}")
                    String pattern) {
        this.pattern = pattern;
    }

    /** The case number alone: the tracking code is the applicant's secret and is asked for on the page. */
    public String of(String caseNo) {
        return pattern.replace("{caseNo}", caseNo);
    }

    /** With the code, for the applicant's own eyes. */
    public String of(String caseNo, String code) {
        return of(caseNo) + "?code=" + code;
    }
}
