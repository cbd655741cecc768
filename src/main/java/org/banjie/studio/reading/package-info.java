/** A kind to be read: what its files are called, and a version of it that nobody changes. */
package org.banjie.studio.reading;
