package org.banjie.background;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.PropertyResolver;
import org.springframework.stereotype.Component;

/** All works there are, in the order of their names. */
@Component
public class PlannedWorks {

    private final PropertyResolver settings;
    private final List<PlannedWork> all;

    public PlannedWorks(List<Work> works, PropertyResolver settings) {
        this.settings = settings;
        this.all = works.stream()
                .map(this::planned)
                .sorted(Comparator.comparing(PlannedWork::name))
                .toList();
    }

    public List<PlannedWork> all() {
        return all;
    }

    public static Planned of(Class<?> work) {
        var planned = AnnotationUtils.findAnnotation(work, Planned.class);
        if (planned == null) throw new IllegalArgumentException(work + " does not say with @Planned what it is called");
        return planned;
    }

    private PlannedWork planned(Work work) {
        var planned = of(work.getClass());
        return new PlannedWork(planned.name(), when(planned), work);
    }

    private When when(Planned planned) {
        if (!planned.every().isEmpty()) return When.every(duration(planned.every()));
        if (!planned.cron().isEmpty()) return When.calendar(settings.resolveRequiredPlaceholders(planned.cron()));
        return When.woken();
    }

    private Duration duration(String every) {
        return DurationStyle.detectAndParse(settings.resolveRequiredPlaceholders(every));
    }
}
