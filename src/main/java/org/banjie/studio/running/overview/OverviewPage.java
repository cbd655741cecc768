package org.banjie.studio.running.overview;

import org.banjie.flow.Suspensions;
import org.banjie.flow.incidents.Incidents;
import org.banjie.flow.migration.ModelVersion;
import org.banjie.flow.migration.ModelVersions;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every kind with the versions its cases run on: the way to everything else about running cases. */
@Controller
class OverviewPage {

    private final RunningAdministrators administrators;
    private final Kinds kinds;
    private final ModelVersions versions;
    private final Incidents incidents;
    private final Suspensions suspensions;

    OverviewPage(
            RunningAdministrators administrators,
            Kinds kinds,
            ModelVersions versions,
            Incidents incidents,
            Suspensions suspensions) {
        this.administrators = administrators;
        this.kinds = kinds;
        this.versions = versions;
        this.incidents = incidents;
        this.suspensions = suspensions;
    }

    /** @param former cases on versions that are not live */
    record Row(Kind kind, ModelVersion live, long running, long former, Suspensions.Suspension suspended) {}

    @GetMapping("/studio/running")
    ModelAndView page() {
        administrators.looking();
        return new ModelAndView("studio/running/overview")
                .addObject("rows", kinds.all().stream().map(this::row).toList())
                .addObject("incidents", incidents.count())
                .addObject("mayAct", administrators.mayAct());
    }

    private Row row(Kind kind) {
        var all = versions.of(kind.model());
        var counts = versions.running(kind.model());
        var live = all.get(0);
        long onLive = counts.getOrDefault(live.id(), 0L);
        var running = counts.values().stream().mapToLong(Long::longValue).sum();
        var suspended = suspensions.find(kind.model()).orElse(null);
        return new Row(kind, live, onLive, running - onLive, suspended);
    }
}
