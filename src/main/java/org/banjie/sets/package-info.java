/**
 * Floor 0: everything a kind is made of (model, forms, tables, guide, papers) as one immutable set of files, and which
 * set of each kind is live. Knows nothing of what the files mean.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"files"})
package org.banjie.sets;
