variable "tokens" {}

resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_instance" "from_template" {
  launch_template {
    id = aws_launch_template.web.id
  }
}

resource "aws_instance" "off" {
  instance_type = "m7i.large"
  metadata_options {
    http_endpoint = "disabled"
  }
}

resource "aws_instance" "open" {
  instance_type = "m7i.large"
  metadata_options {
    http_tokens = var.tokens
  }
}

# The AMI decides.
resource "aws_instance" "bare" {
  instance_type = "m7i.large"
}
