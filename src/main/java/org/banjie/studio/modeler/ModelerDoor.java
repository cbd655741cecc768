package org.banjie.studio.modeler;

import java.util.List;
import java.util.Map;
import org.banjie.studio.Administrators;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the Modeler asks before it deploys: whether this is an engine of its sort, and whether it is let in. */
@RestController
@RequestMapping("/engine-rest")
class ModelerDoor {

    private final Administrators administrators;

    ModelerDoor(Administrators administrators) {
        this.administrators = administrators;
    }

    @GetMapping("/version")
    Map<String, String> version() {
        administrators.demand();
        return Map.of("version", "7.24.0");
    }

    @GetMapping("/engine")
    List<Map<String, String>> engines() {
        administrators.demand();
        return List.of(Map.of("name", "default"));
    }

    /** None: what was published is seen in the studio. */
    @GetMapping("/deployment")
    List<Object> deployments() {
        administrators.demand();
        return List.of();
    }
}
