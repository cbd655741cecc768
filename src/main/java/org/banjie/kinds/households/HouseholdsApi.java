package org.banjie.kinds.households;

import java.time.LocalDate;
import java.util.List;
import org.banjie.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of households for programs. */
@RestController
@RequestMapping("/api/v1/households")
class HouseholdsApi {

    private final Deaths deaths;
    private final SignedIn signedIn;

    HouseholdsApi(Deaths deaths, SignedIn signedIn) {
        this.deaths = deaths;
        this.signedIn = signedIn;
    }

    /** @param source where it is known from */
    record Death(String idNo, LocalDate diedOn, String source) {}

    /** The reviews a death has set off, or been added to. */
    record Opened(List<String> caseNos) {}

    @PostMapping("/deaths")
    @ResponseStatus(HttpStatus.CREATED)
    Opened death(@RequestBody Death death) {
        return new Opened(deaths.report(signedIn.actor(), death.idNo(), death.diedOn(), death.source()));
    }
}
