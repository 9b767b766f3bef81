package org.hengzhun.rest;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** JSON as a client must keep it, leaf by leaf: a member that is null or an empty list may be left out,
 * 1 and 1.0 are one number. */
final class SameJson {

    private SameJson() {}

    /** Every leaf by its path. */
    static Map<String, String> of(JsonNode root) {
        Map<String, String> leaves = new TreeMap<>();
        add("", root, leaves);
        return leaves;
    }

    private static void add(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(member -> add(path + "/" + member.getKey(), member.getValue(), leaves));
        } else if (node.isArray()) {
            if (!node.isEmpty()) {
                leaves.put(path, node.size() + " elements");
            }
            for (int i = 0; i < node.size(); i++) {
                add(path + "/" + i, node.path(i), leaves);
            }
        } else if (!node.isNull()) {
            leaves.put(
                    path,
                    node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.toString());
        }
    }
}
