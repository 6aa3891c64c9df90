resource "aws_instance" "one" { # expect: imds-undecided
  instance_type = "m7i.large"
}
