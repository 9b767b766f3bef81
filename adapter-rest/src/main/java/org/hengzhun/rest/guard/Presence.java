package org.hengzhun.rest.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Tells whether a caller is still there while his request is worked on. HTTP/1.1 has no word for it: the end of the connection
 * only shows where somebody reads it.
 */
public final class Presence implements HttpConfiguration.Customizer {

    private static final String ATTRIBUTE = Presence.class.getName();

    @Override
    public Request customize(Request request, HttpFields.Mutable headers) {
        request.setAttribute(
                ATTRIBUTE, request.getConnectionMetaData().getConnection().getEndPoint());
        return request;
    }

    /** Ends the connection of a request of which neither the rest of the body nor that of the answer is of use to anybody. */
    public static void hangUp(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof EndPoint connection) {
            connection.close();
        }
    }

    /**
     * Whether the caller of a request whose body has been read has closed the connection. A byte of a next request, which no
     * client in use sends before it has its answer, counts as leaving too: it could not be put back.
     */
    public static boolean gone(HttpServletRequest request) {
        if (!(request.getAttribute(ATTRIBUTE) instanceof EndPoint connection)) {
            return false;
        }
        try {
            return !connection.isOpen() || connection.fill(BufferUtil.allocate(1)) != 0;
        } catch (IOException broken) {
            return true;
        }
    }
}
