package org.banjie.studio.running.heat;

import java.util.List;
import java.util.Locale;
import org.banjie.kinds.Kinds;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where cases stand, for programs. */
@RestController
@RequestMapping("/api/v1/models/{key}")
class HeatApi {

    private final RunningAdministrators administrators;
    private final Kinds kinds;
    private final Heat heat;

    HeatApi(RunningAdministrators administrators, Kinds kinds, Heat heat) {
        this.administrators = administrators;
        this.kinds = kinds;
        this.heat = heat;
    }

    /** Every step with what is open at it now and how long it took in the last 90 days. */
    @GetMapping("/heat")
    List<Heat.Spot> heat(@PathVariable String key, Locale locale) {
        administrators.looking();
        return heat.of(kinds.get(key), locale);
    }
}
