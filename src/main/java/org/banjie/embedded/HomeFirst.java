package org.banjie.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Takes the data folder before anything else is done, so that a second start is refused in one line; gives it up after
 * everything that works on it has stopped. With an outside database several programs may share keys in one folder.
 */
public class HomeFirst implements ApplicationListener<ApplicationContextInitializedEvent> {

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        if (settings.getProperty("spring.datasource.url", "").isEmpty()
                && event.getApplicationContext() instanceof GenericApplicationContext context) {
            var home = Path.of(settings.getRequiredProperty("banjie.home"));
            var lock = HomeLock.take(home);
            context.registerBean(
                    "homeLock", HomeLock.class, () -> lock, definition -> definition.setDestroyMethodName("close"));
            StartProgress.step(
                    "数据目录 %1$s · data folder %1$s", home.toAbsolutePath().normalize());
        }
    }
}
