package org.hengzhun.example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application that has nothing of Hengzhun but a dependency; the bean comes by itself. */
@SpringBootApplication
public class Example {

    public static void main(String[] arguments) {
        SpringApplication.run(Example.class, arguments);
    }
}
