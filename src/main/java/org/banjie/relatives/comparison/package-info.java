/** Compares people with the register. */
package org.banjie.relatives.comparison;
