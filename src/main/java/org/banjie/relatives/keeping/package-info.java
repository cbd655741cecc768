/** The register as staff read and keep it. */
package org.banjie.relatives.keeping;
