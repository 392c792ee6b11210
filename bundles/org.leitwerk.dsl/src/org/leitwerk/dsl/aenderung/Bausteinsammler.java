package org.leitwerk.dsl.aenderung;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.serializer.acceptor.ISyntacticSequenceAcceptor;

/** Takes the pieces of a text from the serializer, in their order. */
final class Bausteinsammler implements ISyntacticSequenceAcceptor {

    private final List<Baustein> bausteine;

    Bausteinsammler(List<Baustein> bausteine) {
        this.bausteine = bausteine;
    }

    private void nimm(AbstractElement element, Object wert, String text) {
        bausteine.add(Baustein.an(element, wert, text, -1, -1));
    }

    private void verweis(AbstractElement element, EObject ziel, String text) {
        nimm(element, Benennung.name(ziel), text);
    }

    @Override
    public void acceptAssignedCrossRefDatatype(RuleCall element, String text, EObject ziel, int stelle, ICompositeNode knoten) {
        verweis(element, ziel, text);
    }

    @Override
    public void acceptAssignedCrossRefEnum(RuleCall element, String text, EObject ziel, int stelle, ICompositeNode knoten) {
        verweis(element, ziel, text);
    }

    @Override
    public void acceptAssignedCrossRefTerminal(RuleCall element, String text, EObject ziel, int stelle, ILeafNode knoten) {
        verweis(element, ziel, text);
    }

    @Override
    public void acceptAssignedCrossRefKeyword(Keyword element, String text, EObject ziel, int stelle, ILeafNode knoten) {
        verweis(element, ziel, text);
    }

    @Override
    public void acceptAssignedDatatype(RuleCall element, String text, Object wert, int stelle, ICompositeNode knoten) {
        nimm(element, wert, text);
    }

    @Override
    public void acceptAssignedEnum(RuleCall element, String text, Object wert, int stelle, ICompositeNode knoten) {
        nimm(element, wert, text);
    }

    @Override
    public void acceptAssignedKeyword(Keyword element, String text, Object wert, int stelle, ILeafNode knoten) {
        nimm(element, null, text);
    }

    @Override
    public void acceptAssignedTerminal(RuleCall element, String text, Object wert, int stelle, ILeafNode knoten) {
        nimm(element, wert, text);
    }

    @Override
    public void acceptUnassignedKeyword(Keyword element, String text, ILeafNode knoten) {
        nimm(element, null, text);
    }

    @Override
    public void acceptUnassignedDatatype(RuleCall element, String text, ICompositeNode knoten) {
        nimm(element, text, text);
    }

    @Override
    public void acceptUnassignedEnum(RuleCall element, String text, ICompositeNode knoten) {
        nimm(element, text, text);
    }

    @Override
    public void acceptUnassignedTerminal(RuleCall element, String text, ILeafNode knoten) {
        nimm(element, text, text);
    }

    @Override
    public boolean enterAssignedAction(Action aktion, EObject objekt, ICompositeNode knoten) {
        return true;
    }

    @Override
    public boolean enterAssignedParserRuleCall(RuleCall aufruf, EObject objekt, ICompositeNode knoten) {
        return true;
    }

    @Override
    public void enterUnassignedParserRuleCall(RuleCall aufruf) {
        // only the pieces of the text matter
    }

    @Override
    public void leaveAssignedAction(Action aktion, EObject objekt) {
        // only the pieces of the text matter
    }

    @Override
    public void leaveAssignedParserRuleCall(RuleCall aufruf, EObject objekt) {
        // only the pieces of the text matter
    }

    @Override
    public void leaveUnssignedParserRuleCall(RuleCall aufruf) {
        // only the pieces of the text matter
    }

    @Override
    public void acceptUnassignedAction(Action aktion) {
        // only the pieces of the text matter
    }

    @Override
    public void finish() {
        // only the pieces of the text matter
    }
}
