variable "ami" {}

resource "aws_eks_node_group" "arm" {
  ami_type       = "AL2023_ARM_64_STANDARD"
  instance_types = ["m7g.large"]
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}

resource "aws_eks_node_group" "custom" {
  ami_type       = "CUSTOM"
  instance_types = ["m7g.large"]
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}

# The AMI stands in the template.
resource "aws_eks_node_group" "templated" {
  instance_types = ["m7g.large"]
  launch_template {
    id      = "lt-0123456789abcdef0"
    version = "1"
  }
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}

resource "aws_eks_node_group" "open" {
  ami_type       = var.ami
  instance_types = ["m7g.large"]
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}
