package org.hengzhun.rest.endpoint;

import io.javalin.http.HandlerType;

/**
 * One address and what answers there.
 *
 * @param path with names in braces, as the contract writes it
 */
public record Route(HandlerType method, String path, Endpoint endpoint) {}
