/** Puts a case on separate record, and keeps the relative away from it. */
package org.banjie.relatives.separation;
