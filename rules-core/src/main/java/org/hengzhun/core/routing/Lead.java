package org.hengzhun.core.routing;

import org.hengzhun.core.policy.ParameterReading;

/** Which of the groups leads (牵头). */
public sealed interface Lead {

    /** No group takes the project on. */
    record Nobody() implements Lead {}

    /** One group takes it on. */
    record Only(String group) implements Lead {}

    /** Several take it on and the document is silent; the city's own order decides. */
    record ByLocalOrder(String group, ParameterReading order) implements Lead {}

    /** Several take it on, the document is silent, and no local order names one of them. */
    record NotSaid() implements Lead {}
}
