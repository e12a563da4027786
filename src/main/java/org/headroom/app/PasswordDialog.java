package org.headroom.app;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.headroom.storage.seal.Seal;

/// Asks for the password of a sealed copy; for a new one twice, and not for one that is too short.
final class PasswordDialog extends Dialog<char[]> {

    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final Label advice = new Label();

    /// @param isNew whether a copy is to be sealed with it
    PasswordDialog(Stage owner, boolean isNew) {
        setTitle(isNew ? "Sealed copy" : "Open a sealed copy");
        setHeaderText(isNew ? "Choose a password" : "Password of the sealed copy");
        first.setId("password");
        first.setAccessibleText("Password");
        second.setId("password-again");
        second.setAccessibleText("Password again");
        advice.setId("password-advice");
        VBox content = new VBox(8, new Label("Password"), first);
        if (isNew) {
            content.getChildren().addAll(new Label("Password again"), second, advice);
        }
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        if (owner.isShowing()) {
            initOwner(owner);
        }
        first.textProperty().addListener((o, was, is) -> check(isNew));
        second.textProperty().addListener((o, was, is) -> check(isNew));
        check(isNew);
        setOnShown(e -> first.requestFocus());
        setResultConverter(
                button -> button == ButtonType.OK ? first.getText().toCharArray() : null);
    }

    private void check(boolean isNew) {
        boolean isLong = first.getText().length() >= Seal.SHORTEST_PASSWORD;
        boolean isSame = first.getText().equals(second.getText());
        advice.setText(
                !isLong
                        ? "At least "
                                + Seal.SHORTEST_PASSWORD
                                + " characters, for example three words."
                        : isSame ? "Send it another way than the copy." : "The two differ.");
        boolean isGood = isNew ? isLong && isSame : !first.getText().isEmpty();
        getDialogPane().lookupButton(ButtonType.OK).setDisable(!isGood);
    }
}
