package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;

/** What an object in JSON holds. */
public final class JsonMembers {

    private JsonMembers() {}

    /**
     * The names of the lists in the object, in their order, up to the first member that is none or the first fault; none where it
     * is no object. Closes the stream.
     */
    public static ImmutableList<String> lists(InputStream in) throws IOException {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        try (in;
                JsonParser parser = Json.FACTORY.createParser(in)) {
            boolean more = parser.nextToken() == JsonToken.START_OBJECT;
            while (more) {
                String name = parser.nextFieldName();
                more = name != null && parser.nextToken() == JsonToken.START_ARRAY;
                if (more) {
                    names.add(name);
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException broken) {
            // Told by who reads the whole.
        }
        return names.build();
    }
}
