package org.banjie.site.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the figures of all rooms among those the program gives of itself. */
@Component
class StandingFigures implements MeterBinder {

    private final List<Figure> figures;

    StandingFigures(List<Figure> figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var figure : figures) {
            var kept = new KeptReading(figure, System::nanoTime);
            for (var value : figure.values()) {
                var gauge = Gauge.builder(figure.name(), kept, reading -> reading.of(value))
                        .description(figure.what())
                        .strongReference(true);
                if (!figure.isAlone()) gauge.tag(figure.label(), value);
                gauge.register(registry);
            }
        }
    }
}
