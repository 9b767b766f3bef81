package org.hengzhun.rest.load;

import io.javalin.Javalin;

/**
 * What a server costs before it does anything of ours: Javalin with one route that reads a body and answers the same text to everybody, at
 * the address of a single screening. Word: the port.
 */
public final class BareJavalin {

    private BareJavalin() {}

    public static void main(String[] words) {
        Javalin.create(config -> config.routes.post("/v1/screen", context -> {
                    context.bodyAsBytes();
                    context.contentType("application/json").result("{\"projects\":[]}");
                }))
                .start("127.0.0.1", Integer.parseInt(words[0]));
    }
}
