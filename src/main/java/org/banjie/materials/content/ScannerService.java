package org.banjie.materials.content;

import java.util.Map;
import org.banjie.site.services.OutsideService;
import org.banjie.site.services.ServiceAnswer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The scanner for viruses, among the services outside. */
@Component
class ScannerService implements OutsideService {

    private final String address;
    private final VirusCheck check;

    ScannerService(@Value("${banjie.clamav:}") String address, VirusCheck check) {
        this.address = address;
        this.check = check;
    }

    @Override
    public String name() {
        return "materials.service.scanner";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("banjie.clamav", address);
    }

    /** By a small file without harm: that the daemon listens is not yet that it has its signatures. */
    @Override
    public ServiceAnswer ask() {
        return check.tried();
    }
}
