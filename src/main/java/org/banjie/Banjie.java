package org.banjie;

import org.banjie.embedded.start.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Banjie 办结: the approvals of a district civil affairs bureau (民政局). Rooms name their classes by their own nouns,
 * so a bean is called by its full name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Banjie {

    public static void main(String[] args) {
        if (Commands.has(args)) {
            System.exit(Commands.run(System.out, args));
        }
        SpringApplication.run(Banjie.class, args);
    }
}
