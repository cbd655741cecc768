package org.banjie.studio.calls;

import java.util.List;

/** What a save is answered with: what it is now, and what the checks say of it. */
record Saved(String key, int rev, String hash, String etag, List<Said> findings) {}
