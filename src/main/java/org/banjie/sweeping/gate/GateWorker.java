package org.banjie.sweeping.gate;

import org.banjie.site.Assets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The script that keeps the gate's page for when the network is down. Its address is always the same, so that browsers
 * find the next one, and lies where it cannot be given more than the gate.
 */
@RestController
class GateWorker {

    private final Resource script;

    GateWorker(Assets assets) {
        this.script = new ClassPathResource("static" + assets.js("gate-worker"));
    }

    @GetMapping("/sweeping/gate-worker.js")
    ResponseEntity<Resource> script() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(script);
    }
}
