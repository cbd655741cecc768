package org.banjie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Banjie 办结: the approvals of a district civil affairs bureau (民政局). */
@SpringBootApplication
public class Banjie {

    public static void main(String[] args) {
        SpringApplication.run(Banjie.class, args);
    }
}
