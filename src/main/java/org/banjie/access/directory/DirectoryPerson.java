package org.banjie.access.directory;

import java.util.Set;

/** An active account of the directory and the names of the groups it is in. */
public record DirectoryPerson(String uid, String name, Set<String> groups) {}
