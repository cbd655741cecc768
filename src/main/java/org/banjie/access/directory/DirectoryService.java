package org.banjie.access.directory;

import java.util.Map;
import org.banjie.site.services.OutsideService;
import org.banjie.site.services.ServiceAnswer;
import org.springframework.stereotype.Component;

/** The directory of the staff, among the services outside. */
@Component
class DirectoryService implements OutsideService {

    private final Connection directory;
    private final DirectorySettings settings;

    DirectoryService(Connection directory, DirectorySettings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "access.service.directory";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("banjie.directory.people", settings.people());
    }

    @Override
    public ServiceAnswer ask() {
        var answer = directory.tried();
        var trouble = answer.trouble();
        if (trouble != null) return new ServiceAnswer(ServiceAnswer.State.FAILS, trouble.said());
        return ServiceAnswer.works(answer.people() + " / " + answer.grants());
    }

    @Override
    public String page() {
        return "/access/directory";
    }
}
