data "aws_ami" "arm" {
  most_recent = true
  owners      = ["amazon"]
  filter {
    name   = "name"
    values = ["al2023-ami-2023.*-arm64"]
  }
}

resource "aws_instance" "web" {
  ami           = data.aws_ami.arm.id
  instance_type = "m7g.large"
}

resource "aws_launch_template" "x86" {
  image_id = "ami-0123456789abcdef0"
}

resource "aws_launch_template" "arm" {
  image_id = data.aws_ami.arm.id
}

resource "aws_autoscaling_group" "mixed" {
  min_size = 2
  max_size = 4
  mixed_instances_policy {
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.x86.id
      }
      override {
        instance_type = "m7i.large"
      }
      override {
        instance_type = "m7g.large"
        launch_template_specification {
          launch_template_id = aws_launch_template.arm.id
        }
      }
    }
  }
}
