/** What people do about a step besides doing it: take one back that they ended. */
package org.banjie.worklist.verbs;
