package org.banjie.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;

/** The {@link Gallery} on a port of its own, as a training system without data folder or database; one start serves all tests that ask for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Gallery.class, GalleryPages.Address.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"banjie.training=true", "server.address=127.0.0.1", "spring.datasource.url=jdbc:postgresql:none"})
@ActiveProfiles("gallery")
@interface GalleryPages {

    /** Where its pages are. */
    class Address {

        private final Environment settings;

        Address(Environment settings) {
            this.settings = settings;
        }

        String address(String path) {
            return "http://127.0.0.1:" + settings.getProperty("local.server.port") + path;
        }
    }
}
